import { splitFrontMatter } from './front-matter.ts';
import { readYaml } from './yaml.ts';
import { setInYaml } from './yaml-text.ts';

/**
 * Changes the front matter of an entry; the body stays.
 *
 * @param text the whole file; where there is none yet, empty front matter
 * @returns the text as it was where it has no front matter
 */
export function editFrontMatter(text: string | undefined, change: (yaml: string) => string): string {
	const file = text ?? '---\n---\n';
	const isWindows = /^---[^\n]*\r\n/.test(file);
	const split = splitFrontMatter(file, '');
	if ('rule' in split) return file;
	const before = split.yaml.trim() === '' ? '' : split.yaml.replaceAll('\r\n', '\n');
	const yaml = `---\n${change(before)}---\n`;
	return (isWindows ? yaml.replaceAll('\n', '\r\n') : yaml) + split.body;
}

/**
 * Adds an id to those that an entry had before.
 *
 * @param now the id that it has: having it again, it no longer had it before
 */
export function addFormerly(text: string | undefined, id: string, now: string): string {
	return editFrontMatter(text, (yaml) => {
		const read = readYaml(yaml, '', 0);
		const known = Array.isArray(read) ? undefined : read.value.formerly;
		const all = new Set([...(Array.isArray(known) ? (known as string[]) : []), id]);
		all.delete(now);
		return setInYaml(yaml, ['formerly'], [...all]);
	});
}
