import { byDecision } from '../src/exchange/again/decisions.ts';
import type { ImportPlan } from '../src/exchange/again/plan-import.ts';
import { showPlace } from '../src/exchange/table/place.ts';
import type { Diagnostic } from '../src/handbook/model/diagnostic.ts';
import { describe } from '../src/handbook/report/text.ts';
import { paint } from '../src/workplace/terminal.ts';

/** How many findings of one kind are shown at once. */
const MOST = 5;

/** What the checker finds in what was written, by what a person has to decide, each with where it came from. */
export function findingLines(found: readonly Diagnostic[], plan: ImportPlan, shown: string): string[] {
	if (found.length === 0)
		return [`The check finds nothing${plan.before.size === 0 ? '' : ' that it did not find before'}.`];
	const sourceOf = ({ at }: Diagnostic) => plan.placeOf(at.file.slice(shown.length + 1));
	return [
		'For a person to decide:',
		...[...byDecision(found)].flatMap(([decision, ones]) => [
			`\n  ${decision}`,
			...ones.slice(0, MOST).flatMap((one) => {
				const place = sourceOf(one);
				const lines = describe(one, paint()).split('\n');
				return [...lines, ...(place ? [`  from ${showPlace(place)}`] : [])].map((line) => `    ${line}`);
			}),
			...(ones.length > MOST ? [`    and ${ones.length - MOST} more: \`npm run check\` shows all.`] : []),
		]),
	];
}
