import { expect, test } from 'vitest';
import { findingsPanel } from './panel.ts';

const at = { file: 'content/org/roles/<b>.mdx', line: 3, column: 8 };

test('of nothing there is no panel', () => {
	expect(findingsPanel([])).toBe('');
});

test('what is said is text, whatever stands in it', () => {
	const html = findingsPanel([
		{
			rule: 'link-resolves',
			severity: 'error',
			at,
			message: 'No such page: “</template><script>alert(1)</script>”.',
			hint: 'Write `&lt;`.',
			related: [{ at, message: '<img src=x>' }],
		},
	]);
	expect(html).not.toMatch(/<(script|img|b)\b/);
	expect(html.match(/<\/template>/g)).toHaveLength(1);
	expect(html).toContain('3:8 error link-resolves');
	expect(html).toContain('The checker found one thing');
});
