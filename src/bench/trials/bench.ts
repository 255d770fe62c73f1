import type { Outcome } from '../report/result.ts';
import type { Trial } from './trial.ts';
import type { Workshop } from './workshop.ts';

/**
 * Runs trials one after the other. One that fails is told with its lines, and the others go on.
 *
 * @param isQuick whether it is to be done in two minutes; what takes longer is not measured then
 * @param tell what is told of how far it is
 */
export async function bench(
	trials: readonly Trial[],
	shop: Workshop,
	isQuick: boolean,
	tell: (text: string) => void,
): Promise<Outcome> {
	const outcome: Outcome = { lines: [], took: [] };
	for (const trial of trials) {
		const { lines, took } = await outcomeOf(trial, shop, isQuick, tell);
		outcome.lines.push(...lines);
		outcome.took.push(...took);
	}
	return outcome;
}

async function outcomeOf(
	trial: Trial,
	shop: Workshop,
	isQuick: boolean,
	tell: (text: string) => void,
): Promise<Outcome> {
	const rounds = trial.rounds[isQuick ? 'quick' : 'usual'];
	const none = (why: { missing: string; failed?: boolean }): Outcome => ({
		lines: trial.lines.map((line) => ({ ...line, ...why })),
		took: [],
	});
	if (rounds === 0) return none({ missing: 'not in --quick' });
	try {
		return await trial.measure(shop, rounds, tell);
	} catch (error) {
		tell(`${trial.name}: ${(error as Error).message}`);
		return none({ missing: 'failed, see above', failed: true });
	}
}
