import type { Rewording } from '../../handbook/language/rewording.ts';
import { activeRoles } from '../../handbook/ask/ownership.ts';
import { quote } from '../../handbook/language/words.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import type { Path } from '../../handbook/model/places.ts';
import { shownTextsIn } from '../../handbook/model/texts.ts';
import { isListedInSettings } from '../../handbook/schema/collections.ts';
import { settings as schema } from '../../handbook/schema/settings.ts';
import { plainOf } from '../../handbook/source/field-text.ts';
import type { PageText } from './page-text.ts';

/** A text of handbook.yaml that is to stand on some page. */
interface Name {
	ways: readonly string[];
	path: Path;
}

/**
 * Holds pages against handbook.yaml: what it says of the handbook, and of the tracks and areas that
 * some entry belongs to, stands on some page.
 */
export class NamesLost {
	readonly #handbook: PublicHandbook;
	#missing: Name[];

	constructor(handbook: PublicHandbook, reword: Rewording) {
		this.#handbook = handbook;
		this.#missing = namesIn(handbook, reword);
	}

	/** Takes note of what a page shows. */
	found({ text }: PageText): void {
		if (this.#missing.length > 0)
			this.#missing = this.#missing.filter(({ ways }) => !ways.some((way) => text.includes(way)));
	}

	/** What no page showed, in words, each with file and line. */
	problems(): string[] {
		return this.#missing.map(({ ways: [said = ''], path }) => {
			const { file, line } = this.#handbook.settingsAt(...path);
			return `${file}:${line} says ${quote(said.slice(0, 60))}, and no page shows it.`;
		});
	}
}

function namesIn(handbook: PublicHandbook, reword: Rewording): Name[] {
	const used = new Set([
		...activeRoles(handbook).map(({ data }) => `tracks ${data.track}`),
		...[...handbook.responsibilities.values()].map(({ data }) => `areas ${data.area}`),
		...[...handbook.axes.values()].map(({ data }) => `groups ${data.group}`),
	]);
	return [...shownTextsIn(schema, handbook.settings)].flatMap(({ value, path, text, shows }) => {
		const [field, name] = path;
		const isUsed = !isListedInSettings(String(field)) || used.has(`${String(field)} ${name}`);
		if (shows === 'nowhere' || !isUsed) return [];
		const said = text === 'marked' ? plainOf(value) : value.trim().replace(/\s+/g, ' ');
		return [{ ways: [said, reword(said)], path }];
	});
}
