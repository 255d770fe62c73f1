import { z } from 'zod';
import { suggest } from '../language/suggest.ts';
import { list } from '../language/words.ts';

/** A place in braces, and what others write for one: `:path`, `$path`, `{{path}}`, `%s`. */
const PLACE = /\{([^{}]*)\}/g;
const FOREIGN = /\$\{|\{\{|%s|\/:(?:path|branch|file)\b/;

/**
 * The address of a form at a Git host of one’s own, with places in braces for what differs from page to
 * page.
 *
 * @param places those that may stand in it
 * @param needed the one without which all pages would lead to one place
 */
const linkPattern = (places: readonly string[], needed: string, example: string) =>
	z.string().superRefine((pattern, context) => {
		const say = (message: string, hint: string) => context.addIssue({ code: 'custom', message, params: { hint } });
		const inBraces = list(places.map((place) => `{${place}}`));
		const filled = pattern.replace(PLACE, 'x');
		if (FOREIGN.test(pattern)) {
			say('has places in another form than ours', `Write ${inBraces} in single braces, such as ${example}.`);
		} else if (!URL.canParse(filled) || !/^https?:$/.test(new URL(filled).protocol)) {
			say('is not a web address', `Write the whole address of the form, such as ${example}.`);
		} else if (new URL(filled).username !== '' || new URL(filled).password !== '') {
			say(
				'“https://…@…” holds a user name or a password, and every page would show it',
				'Write the address as it is in the browser, without what stands before the @.',
			);
		} else {
			for (const [whole, place = ''] of pattern.matchAll(PLACE)) {
				if (places.includes(place)) continue;
				const near = suggest(place, places);
				say(
					`“${whole}” stands for nothing`,
					near === undefined ? `There are ${inBraces}.` : `Did you mean “{${near}}”?`,
				);
			}
			if (![...pattern.matchAll(PLACE)].some(([, place]) => place === needed || !places.includes(place!)))
				say(
					`has no {${needed}}, so every page would lead to one place`,
					`Write it where that is to stand, as in ${example}.`,
				);
		}
	});

/** Where a file is changed. */
export const editPattern = linkPattern(['branch', 'path'], 'path', 'https://git.example/handbook/edit/{branch}/{path}');

/** Where a file is begun that is not there yet. */
export const createPattern = linkPattern(
	['branch', 'path', 'folder', 'name', 'text'],
	'path',
	'https://git.example/handbook/new/{branch}?file={path}&text={text}',
);

/** Where a change is proposed in words. */
export const proposalPattern = linkPattern(
	['title', 'text'],
	'title',
	'https://git.example/handbook/issues/new?title={title}&text={text}',
);
