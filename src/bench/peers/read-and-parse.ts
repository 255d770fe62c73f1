// Reads and parses the files of a layer, and does nothing with them: the least that a check takes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';

const [folder] = process.argv.slice(2);
for (const entry of readdirSync(folder!, { recursive: true, withFileTypes: true })) {
	if (!entry.isFile() || !entry.name.endsWith('.mdx')) continue;
	const [, fields, ...body] = readFileSync(join(entry.parentPath, entry.name), 'utf8').split(/^---\n/m);
	parse(fields!);
	mdxToMdast(body.join('---\n'), { features: { directive: true, smartPunctuation: true } });
}
