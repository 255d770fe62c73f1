import { expect, test } from 'vitest';
import { closing } from './closing.ts';

test.each(['npm test', 'npm run test:long'])(
	'what failed is run alone at the length that it failed at: %s',
	(command) => {
		const failed = [{ file: 'src/a.long.test.ts', name: 'a › it’s so', named: "a it's so" }];
		const said = closing([{ name: 'unit', passed: 1, failed, skipped: [], began: 0, took: 61_000 }], command);
		expect(said).toContain(String.raw`    ${command} -- src/a.long.test.ts --named 'a it'\''s so'`);
		expect(said).toMatch(/^unit {6}1 passed, 1 failed +1 min 1 s$/m);
	},
);
