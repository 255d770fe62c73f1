import { HtmlValidate, StaticConfigLoader, type Message, type RuleConfig } from 'html-validate';

/** How a tag is written, where no reader and no browser can tell: Astro and hast write as they do. */
const STYLE: RuleConfig = {
	'attr-quotes': 'off',
	'attribute-boolean-style': 'off',
	'attribute-empty-style': 'off',
	'doctype-style': 'off',
	'no-trailing-whitespace': 'off',
	'void-style': 'off',
	// Only `<` and an `&` that begins a reference say something else than they show.
	'no-raw-characters': ['error', { relaxed: true }],
};

const RULES: RuleConfig = {
	...STYLE,
	// A search engine cuts a long title, and loses nothing; an author of a title knows best what it has to say.
	'long-title': 'off',
	// An anchor is made of the words of its heading, which may begin with a number or be in any script.
	'valid-id': ['error', { relaxed: true }],
	// Everything is loaded from where the page came from: whoever could change the one could change the other.
	'require-sri': ['error', { target: 'crossorigin' }],
	// Nothing is sent: a list is narrowed as one types, and what is chosen is in the address.
	'wcag/h32': 'off',
};

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		elements: ['html5'],
		extends: ['html-validate:standard', 'html-validate:recommended', 'html-validate:document'],
		rules: RULES,
	}),
);

/** The parts of a table, as roles. */
const OF_TABLES = new Set(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']);

/**
 * Holds a whole page against the standard of HTML, and against what it makes accessible.
 *
 * @returns what is wrong with it, each with the rule and the element
 */
export function findInvalidHtml(html: string): string[] {
	const { results } = validator.validateStringSync(html);
	return results
		.flatMap(({ messages }) => messages)
		.filter((message) => !isNeededRole(message))
		.map(({ ruleId, message, selector }) => `${message} (${ruleId}) at ${selector ?? 'the page'}`);
}

/** A table that a style shows as blocks is no table to a screen reader any more, unless each part says that it is one. */
function isNeededRole({ ruleId, context }: Message): boolean {
	return ruleId === 'no-redundant-role' && OF_TABLES.has((context as { role: string }).role);
}
