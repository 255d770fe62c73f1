import { describe, expect, test } from 'vitest';
import { layerFrom } from './from-text.ts';
import { loadHandbook } from './load.ts';

describe('whose handbook it is', () => {
	const THEIRS = [
		'name: Theirs',
		'tagline: Their line.',
		'repository: https://git.example/theirs/handbook',
		'branch: trunk',
		'gitHost: gitea',
		'site: https://theirs.example',
		'basePath: /theirs/',
		'brand: { colour: "#0b5d5a", logo: /brand/theirs.svg }',
		'credit: false',
		'areas: { people: { title: People, summary: x } }',
	].join('\n');

	/** A handbook of layers, each of what its handbook.yaml says, lowest first. */
	const of = (...texts: string[]) =>
		loadHandbook(texts.map((text, index) => layerFrom({ 'handbook.yaml': text }, `${index}`)));
	const placesOf = (...texts: string[]) => of(...texts).faults.map(({ at }) => `${at.file}:${at.line}:${at.column}`);

	test('is not inherited by a layer that gives a name', () => {
		const settings = of(THEIRS, 'name: Ours\n').handbook.settings;
		expect(settings).toMatchObject({ name: 'Ours', branch: 'main', basePath: '/', brand: {}, credit: true });
		expect(settings.areas).toEqual({ people: { title: 'People', summary: 'x' } });
		const { areas: _, ...identity } = settings;
		expect(JSON.stringify(identity)).not.toMatch(/theirs|their/i);
		expect([settings.repository, settings.site, settings.gitHost]).toEqual([undefined, undefined, undefined]);
	});

	test('is as the layer with the name says, and those above it', () => {
		const { handbook, faults } = of(THEIRS, 'name: Ours\nsite: https://ours.example\n', 'tagline: Our team.\n');
		expect(faults).toEqual([]);
		expect(handbook.settings).toMatchObject({ name: 'Ours', site: 'https://ours.example', tagline: 'Our team.' });
		expect(handbook.settings.repository).toBeUndefined();
		expect(handbook.settingsAt('site')).toEqual({ file: '1/handbook.yaml', line: 2, column: 7 });
	});

	test('stays theirs where no layer gives another name', () => {
		expect(of(THEIRS, 'tagline: Our line.\n').handbook.settings).toMatchObject({
			name: 'Theirs',
			tagline: 'Our line.',
			repository: 'https://git.example/theirs/handbook',
		});
	});

	test('and a fault in what is not inherited is nobody’s', () => {
		const broken = 'name: Theirs\nsite: nowhere\n';
		expect(placesOf(broken, 'name: Ours\n')).toEqual([]);
		expect(placesOf(broken, 'tagline: Ours.\n')).toEqual(['0/handbook.yaml:2:7']);
	});
});
