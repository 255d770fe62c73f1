import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../handbook/check/check.ts';
import { layerFrom } from '../handbook/load/from-text.ts';
import { reportGithub } from '../handbook/report/github.ts';
import { reportJson } from '../handbook/report/json.ts';
import { reportText } from '../handbook/report/text.ts';

const COMMAND = '::stop-commands::x';

/** Names that would be markup on a page, a command in a workflow, or a place elsewhere. */
const NAMES = [
	'"><img src=x onerror=alert(1)>',
	`x\n${COMMAND}`,
	`x\r\n${COMMAND}`,
	'x\u2028::error::y',
	'x,line=1::y%0A::error::z',
	'\u001b[2J\u001b]0;x\u0007',
	'javascript:alert(1)',
	'__proto__',
	'constructor',
	'con',
	'${{ github.token }}',
	'$(id)',
	'-rf',
	'ｘ'.repeat(80),
];

describe.each(NAMES)('a file that is called %j', (name) => {
	const text = '---\ntitle: Engineer\n---\n\nWorks.\n';
	const { diagnostics, coverage } = checkHandbook([
		layerFrom({ 'handbook.yaml': 'name: Acme\nbase: false\n', [`roles/${name}.mdx`]: text }),
	]);

	test('is refused, at its name', () => {
		const errors = diagnostics.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ rule }) => rule)).toContain('file-name-is-its-id');
	});

	test('is told to a workflow in one command a finding, whatever stands in it', () => {
		const lines = reportGithub(diagnostics).split(/\r\n|[\n\r]/);
		expect(lines).toHaveLength(diagnostics.length);
		for (const line of lines) expect(line).toMatch(/^::(error|warning) file=[^:]*,line=\d+,col=\d+,title=[a-z0-9-]+::/);
	});

	test('begins no line of its own in a terminal, and gives it no orders', () => {
		const said = reportText(diagnostics, '');
		expect(said).not.toMatch(/^::/m);
		expect([...said].filter((sign) => sign.codePointAt(0)! < 32 && sign !== '\n')).toEqual([]);
		expect((JSON.parse(reportJson(diagnostics, coverage)) as { errors: number }).errors).toBeGreaterThan(0);
	});
});
