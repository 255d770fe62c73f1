import type { Rewording } from '../../handbook/language/rewording.ts';
import { activeRoles } from '../../handbook/ask/ownership.ts';
import { quote } from '../../handbook/language/words.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { shownTextsIn } from '../../handbook/model/texts.ts';
import { isListedInSettings } from '../../handbook/schema/collections.ts';
import { settings as schema } from '../../handbook/schema/settings.ts';
import { plainOf } from '../../handbook/source/field-text.ts';
import type { PageText } from './page-text.ts';

/**
 * Holds pages against handbook.yaml: what it says of the handbook, and of the tracks and areas that
 * some entry belongs to, stands on some page.
 *
 * @returns what is wrong, in words, each with file and line
 */
export function findNamesLost(
	texts: ReadonlyMap<string, PageText>,
	handbook: PublicHandbook,
	reword: Rewording,
): string[] {
	const used = new Set([
		...activeRoles(handbook).map(({ data }) => `tracks ${data.track}`),
		...[...handbook.responsibilities.values()].map(({ data }) => `areas ${data.area}`),
		...[...handbook.axes.values()].map(({ data }) => `groups ${data.group}`),
	]);
	const problems: string[] = [];
	for (const { value, path, text, shows } of shownTextsIn(schema, handbook.settings)) {
		const [field, name] = path;
		const isUsed = !isListedInSettings(String(field)) || used.has(`${String(field)} ${name}`);
		if (shows === 'nowhere' || !isUsed) continue;
		const said = text === 'marked' ? plainOf(value) : value.trim().replace(/\s+/g, ' ');
		const ways = [said, reword(said)];
		if ([...texts.values()].some((page) => ways.some((way) => page.text.includes(way)))) continue;
		const { file, line } = handbook.settingsAt(...path);
		problems.push(`${file}:${line} says ${quote(said.slice(0, 60))}, and no page shows it.`);
	}
	return problems;
}
