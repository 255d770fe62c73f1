import { inSentence } from '../../handbook/language/words.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { facedLevel, lowestOnAPar, type Rungs } from './faced.ts';
import type { LoadedRole } from './load.ts';
import { sentences } from './sentences.ts';

/**
 * Fills the fields of levels with those of the roles, and picks in each what was asked for, else what stands
 * beside the level of the first that has any.
 *
 * @param asked the level that is asked for of each role; empty for none
 * @returns those that are picked; empty for none
 */
export function fillLevels(
	fields: readonly HTMLSelectElement[],
	roles: readonly Pick<LoadedRole, 'title' | 'file'>[],
	asked: readonly string[],
): string[] {
	const rungs = roles.map(rungsOf);
	const leading = rungs.findIndex((one) => one !== undefined);
	for (const [place, field] of fields.entries()) {
		const [role, own] = [roles[place], rungs[place]];
		const label = field.closest('label')!;
		label.hidden = own === undefined;
		if (!role || !own) {
			field.replaceChildren();
			continue;
		}
		label.firstElementChild!.textContent = say(sentences.level, { role: inSentence(role.title) });
		field.replaceChildren(
			...role.file.asking.map(({ id, title, place: where }) =>
				element('option', { value: id }, title === where || title === role.title ? where : `${title} (${where})`),
			),
		);
		const isKnown = own.levels.some(({ id }) => id === asked[place]);
		if (isKnown) field.value = asked[place]!;
		else field.value = proposed(place) ?? field.value;
	}

	return fields.map(({ value }) => value);

	function proposed(place: number): string | undefined {
		const own = rungs[place]!;
		if (place !== leading) return facedLevel(own, rungs[leading], fields[leading]!.value);
		const next = rungs.findIndex((one, index) => index > place && one !== undefined);
		if (next < 0) return undefined;
		const theirs = asked[next] === '' ? undefined : asked[next];
		return theirs === undefined ? lowestOnAPar(rungs[next]!, own) : facedLevel(own, rungs[next], theirs);
	}
}

const rungsOf = ({ file }: Pick<LoadedRole, 'file'>): Rungs | undefined =>
	file.asking.length > 0 ? { levels: file.asking, par: file.levels } : undefined;
