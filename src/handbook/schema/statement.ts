import { z } from 'zod';
import { orBare } from './bare.ts';
import { anchorId, reference } from './reference.ts';
import { list } from '../language/words.ts';
import { line, prose } from './text.ts';

/** What something looks like in practice. Bare text is the example alone. */
export const example = orBare(
	{ text: ['text'] },
	z.strictObject({
		flavour: line.optional().describe('For whom the example is, such as front-end or SRE.'),
		text: prose.describe('What it looks like.'),
	}),
);

/** What is on the two sides of something that is asked: it is met in between. */
export const sides = {
	below: prose.optional().describe('What falls short of it.'),
	above: prose.optional().describe('What goes beyond it.'),
};

/** What a statement may hold beside its id and its text. */
const beside = {
	...sides,
	examples: z.array(example).default([]).describe('What it looks like in practice: texts, or each with a flavour.'),
	flavour: line.optional().describe('For whom it is said, such as front-end or SRE, where not for everybody.'),
	links: z.array(prose).default([]).describe('Where to read on, each a link: `[How we review](/code-review/)`.'),
	probes: z
		.array(prose)
		.default([])
		.describe('Questions that find out whether somebody does it, for an interview.')
		.meta({ shows: 'nowhere' }),
	formerly: z
		.array(anchorId)
		.default([])
		.describe('Ids that it had before: what somebody noted of it under one of them is still noted of it.')
		.meta({ shows: 'nowhere' }),
};

const id = anchorId.describe('A short name that never changes: it is the anchor of the statement.');

/** A statement: the smallest thing that can be pointed at. */
export const statement = z.strictObject({
	id,
	text: prose.describe('What it says, in a sentence.'),
	...beside,
});

/** A statement that a level asks: its own, or one of another level. */
export const askedStatement = z
	.strictObject({
		id: id.describe(
			'A short name that never changes: it is the anchor of the statement. The id of a statement of a lower level raises that statement.',
		),
		text: prose.optional().describe('What somebody at this level does.'),
		from: reference('levels')
			.optional()
			.describe('The level that has the statement of this id already, instead of a text: `backend/3`.'),
		optional: z.boolean().default(false).describe('`true` where it is welcome but not asked.'),
		...beside,
	})
	.superRefine((statement, context) => {
		const { text, from } = statement;
		const say = (message: string, hint: string) => context.addIssue({ code: 'custom', message, params: { hint } });
		if (text === undefined && from === undefined)
			say('says nothing: it has no text', 'Add a line “text: …”, or “from: level” where another level says it.');
		else if (text !== undefined && from !== undefined)
			say('has a text of its own and one of another level', 'Keep `text` or `from`, not both.');
		else if (from !== undefined) {
			const own = Object.keys(beside).filter((field) => hasWords(statement[field as keyof typeof beside]));
			if (own.length > 0)
				say(
					`is said by another level, so ${list(own.map((field) => `\`${field}\``))} of its own would be shown nowhere`,
					`Write it in ${from}, or give the statement a \`text\` instead of \`from\`.`,
				);
		}
	});

const hasWords = (value: string | readonly unknown[] | undefined) => value !== undefined && value.length > 0;
