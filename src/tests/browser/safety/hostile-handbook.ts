import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { collectionNames, kindOf } from '../../../handbook/schema/collections.ts';
import { settings } from '../../../handbook/schema/settings.ts';
import { EVERY_FIELD } from '../../forks/every-field.ts';
import { fillTexts, saidFields, textFields, type Filling } from './fill-texts.ts';
import { inTurn, PAYLOADS } from './payloads.ts';

const FOLDER = 'content/org/';
const SETTINGS = `${FOLDER}handbook.yaml`;

/** What something refers to where nothing says what: all of it is in the handbook that is filled. */
const IDS = { roles: 'engineer', responsibilities: 'hiring', axes: 'craft', levels: 'engineer/1', areas: 'team' };

/** With what each text begins, and a number of its own. */
export const MARK = 'Payload';

/** A word in the place of which the organisation puts one of its own; each so many texts have it. */
const OURS = 'reworded';
const EACH = 20;

/** How many a text holds: others in each, and all of them in each body. */
const A_FEW = 6;

/** A handbook in which each text is payloads. */
export interface Hostile {
	/** By path from the root of the project. */
	files: Record<string, string>;
	/** How many texts were filled. */
	texts: number;
	/** Fields for texts, by collection or `settings`, in which nothing stands: something is missing in what fills them. */
	left: string[];
}

/** Takes the handbook that uses every field, and puts the payloads into each text, those of its settings and bodies too. */
export function hostileHandbook(): Hostile {
	let texts = 0;
	const filling: Filling = {
		text: () => `${MARK} ${++texts}${texts % EACH === 0 ? ` ${OURS}` : ''} ${inTurn(PAYLOADS, texts * A_FEW, A_FEW)}`,
		ids: IDS,
	};
	const schemas: Record<string, z.ZodObject> = {
		settings,
		...Object.fromEntries(collectionNames.map((name) => [name, kindOf(name).schema])),
	};
	const said = new Map(Object.keys(schemas).map((name) => [name, new Set<string>()]));
	const files: Record<string, string> = {};
	for (const [path, text] of Object.entries(EVERY_FIELD)) {
		const isSettings = path === SETTINGS;
		const name = isSettings ? 'settings' : collectionNames.find((each) => path.startsWith(`${FOLDER}${each}/`))!;
		const given = parse(isSettings ? text : text.split(/^---$/m)[1]!) as object;
		const own = isSettings ? { ...given, site: 'https://acme.example', words: { [OURS]: '' } } : given;
		const filled = fillTexts(schemas[name]!, own, filling);
		for (const field of saidFields(schemas[name]!, filled)) said.get(name)!.add(field);
		files[path] = isSettings ? stringify(filled) : `---\n${stringify(filled)}---\n\n${body(++texts)}`;
	}
	const left = Object.entries(schemas).flatMap(([name, schema]) =>
		textFields(schema)
			.filter((field) => !said.get(name)!.has(field))
			.map((field) => `${name}: ${field}`),
	);
	return { files, texts, left };
}

/** A body with a paragraph for each payload, and one with all of them. */
const body = (turn: number) => PAYLOADS.map((payload) => `${MARK} ${turn} ${payload}\n`).join('\n');
