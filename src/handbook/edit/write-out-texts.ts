import { titleOf, type Handbook } from '../model/handbook.ts';
import { nameFile } from '../load/file-name.ts';
import { takesFrom, writtenOut } from '../load/write-out.ts';
import { quote } from '../language/words.ts';
import { editFrontMatter } from '../source/front-matter-text.ts';
import { readYaml } from '../source/yaml.ts';
import type { Texts } from './change.ts';
import { withChanges } from './yaml-changes.ts';

/**
 * The texts of a layer in which levels say themselves what they took from levels that go.
 *
 * @param gone the ids of the levels that go
 */
export function writeOutTexts(texts: Texts, handbook: Handbook, gone: ReadonlySet<string>): Map<string, string> {
	return new Map(
		[...texts].map(([path, text]) => {
			const { collection, id = '' } = nameFile(path, path);
			const level = collection === 'levels' ? handbook.levels.get(id) : undefined;
			if (!level || !takesFrom(level, gone)) return [path, text];
			return [
				path,
				editFrontMatter(text, (yaml) => {
					const read = readYaml(yaml, path, 0);
					// What the file itself does not say, a layer below does, and is written out there.
					if (Array.isArray(read) || !('takes' in read.value || 'expectations' in read.value)) return yaml;
					const value = { expectations: asWritten(level.data.expectations), ...read.value };
					const changed = writtenOut(handbook, level, value, gone);
					return withChanges(yaml, read.value, { ...read.value, ...changed }, []);
				}),
			];
		}),
	);
}

/** Fields as somebody would write them, who leaves out what says nothing. */
function asWritten(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asWritten);
	if (typeof value !== 'object' || value === null) return value;
	const said = Object.entries(value).filter(([, part]) => part !== undefined && part !== false && !isEmpty(part));
	return Object.fromEntries(said.map(([key, part]) => [key, asWritten(part)]));
}

const isEmpty = (part: unknown) => Array.isArray(part) && part.length === 0;

/** What becomes of those who take from levels that go, or whose ladder goes on from one, a line each. */
export function takersInWords({ levels, roles }: Handbook, gone: ReadonlySet<string>): string[] {
	const takers = [...levels.values()].filter((level) => !gone.has(level.id) && takesFrom(level, gone));
	const branches = [...roles.values()].filter(({ data }) => data.trunk !== undefined && gone.has(data.trunk));
	return [
		...takers.map(({ id }) => `levels/${id} goes on asking what it took from there`),
		...branches.map((role) => `the ladder of ${quote(titleOf(role))} begins with its own levels`),
	];
}
