import { describe, expect, test } from 'vitest';
import { nodesOfType } from '../model/body.ts';
import { layerFrom } from './from-text.ts';
import { loadHandbook } from './load.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z" /></svg>';
const page = (body: string) => `---\ntitle: Week\ndescription: One.\n---\n\n${body}\n`;

const load = (files: Record<string, string>) => loadHandbook([layerFrom(files, 'org')]);

describe('a picture beside its text', () => {
	test.each([
		['in the same folder', './week.svg', 'pages/week.svg'],
		['without a dot', 'week.svg', 'pages/week.svg'],
		['in a folder beside', '../roles/week.svg', 'roles/week.svg'],
		['with a blank in its name', 'my%20week.svg', 'pages/my week.svg'],
	])('%s has an address', (_, url, path) => {
		const { handbook, faults } = load({ 'pages/week.mdx': page(`![A week](${url})`), [path]: SVG });
		expect(faults).toEqual([]);
		const [image] = nodesOfType(handbook.pages.get('week')!.body, 'image');
		expect(decodeURI(image!.url)).toBe(`/pictures/${path}`);
		expect(handbook.pictures.get(`/pictures/${path}`)).toBe(`org/${path}`);
	});

	test.each([
		['that is something else than its name says', 'week.png', SVG, 'This file is called PNG, and is a SVG.'],
		['that is no picture', 'week.svg', 'A week.', 'This file is called SVG, and is no picture.'],
		[
			'that runs something',
			'week.svg',
			SVG.replace('<path', '<script>alert(1)</script><path'),
			'This picture holds a script.',
		],
	])('%s is said', (_, name, text, message) => {
		const { faults } = load({ 'pages/week.mdx': page('Text.'), [`pages/${name}`]: text });
		expect(faults.map((fault) => `${fault.at.file} ${fault.message}`)).toEqual([`org/pages/${name} ${message}`]);
	});
});
