import { expect, test } from 'vitest';
import { takeApart } from './wording.ts';

test.each<[string, string[], Record<string, string> | undefined]>([
	['D1 - Developer 1', ['{label} - {title}'], { label: 'D1', title: 'Developer 1' }],
	['D1 – Developer 1', ['{label} - {title}'], { label: 'D1', title: 'Developer 1' }],
	['Co-founder', ['{label} - {title}'], undefined],
	['**Adopts**: learns: a lot', ['**{step}**: {text}'], { step: 'Adopts', text: 'learns: a lot' }],
	['**Adopts**:learns', ['**{step}**: {text}'], { step: 'Adopts', text: 'learns' }],
	['Tech Lead (System)', ['{title} ({note})'], { title: 'Tech Lead', note: 'System' }],
	['LEVEL 3', ['Level {label}'], { label: '3' }],
	['Pay: 40k', ['**{label}**: {value}', '{label}: {value}'], { label: 'Pay', value: '40k' }],
	['nothing of the kind', ['{label}: {value}'], undefined],
	['nothing asked', [], undefined],
])('“%s” as %j', (text, wordings, slots) => {
	expect(takeApart(text, wordings)).toEqual(slots);
});
