import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rewording } from '../../handbook/language/rewording.ts';
import { engine } from '../../workplace/roots.ts';
import { rewordedSentences, saidByScripts } from './said-by-scripts.ts';

test('every sentence of every script is known at the door', async () => {
	const browser = join(engine, 'src/browser');
	const files = readdirSync(browser, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('sentences.ts'),
	);
	expect(files.length).toBeGreaterThan(2);
	for (const file of files) {
		const { sentences } = (await import(join(browser, file))) as { sentences: Record<string, string> };
		expect(Object.values(sentences).filter((sentence) => !saidByScripts.includes(sentence))).toEqual([]);
	}
});

test('what the organisation says otherwise is told, and nothing else; the names of places stay', () => {
	const reword = rewording({ role: 'job', level: 'grade' });
	expect(rewordedSentences(['the {role}', 'Any role', 'Show more'], reword)).toEqual({ 'Any role': 'Any job' });
});
