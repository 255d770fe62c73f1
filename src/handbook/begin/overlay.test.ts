import { expect, test } from 'vitest';
import { checkHandbook } from '../check/check.ts';
import { layerFrom } from '../load/from-text.ts';
import { overlay } from './overlay.ts';

const layer = (shown: string, path: string, text: string) => layerFrom({ [path]: text }, shown);

test.each([
	['pages/about.mdx', 'title: "About: \\"us\\""\ndescription: Who we are.'],
	['faq/who.mdx', 'question: Who?\nanswer: You.'],
])('a file over %s is understood and changes nothing', (path, fields) => {
	const lower = layer('base', path, `---\n${fields}\n---\n\nThe text that ships.\n`);
	const before = checkHandbook([lower]);
	const name = path.startsWith('faq') ? 'faq' : 'pages';
	const [entry] = before.handbook[name].values();
	const after = checkHandbook([lower, layer('org', path, overlay(entry!))]);
	expect(after.diagnostics).toEqual(before.diagnostics);
	const [over] = after.handbook[name].values();
	expect(over!.data).toEqual(entry!.data);
	expect(over!.body.text).toBe(entry!.body.text);
	expect(over!.files).toHaveLength(2);
});
