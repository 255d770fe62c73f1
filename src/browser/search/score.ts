import type { Evidence } from './evidence.ts';
import { nameKinds, type NameKind } from './fields.ts';
import type { Candidate } from './retrieve.ts';
import { nameWeights, weights } from './weights.ts';

/** Whether a concept stands in a title. */
export const isInTitle = (evidence: Evidence | undefined) => evidence !== undefined && evidence.shares.title > 0;

/** What a record says of a query without regard to what it is called. */
export function baseScore(evidence: Candidate['evidence'], rarities: readonly number[]): number {
	let sum = 0;
	let covered = 0;
	let total = 0;
	for (const [index, rarity] of rarities.entries()) {
		total += rarity;
		sum += (evidence[index]?.strength ?? 0) * rarity;
		if (evidence[index]) covered += rarity;
	}
	return (sum / total) * (covered / total) ** weights.coverage;
}

/** How well a record's names fit a query, as far as that shows without reading them. */
export function guessedFit(evidence: Candidate['evidence'], rarities: readonly number[]): number {
	const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
	const fit = (kind: NameKind) => {
		let told = 0;
		let said = 0;
		for (const [index, one] of evidence.entries()) {
			if (!one) continue;
			told += one.shares[kind];
			said += rarities[index]! * (one.shares[kind] > 0 ? 1 : one.where ? weights.whereName : 0);
		}
		return told === 0 ? 0 : (Math.min(1, told) ** weights.precision * said) / total;
	};
	return Math.max(...nameKinds.map((kind) => fit(kind) * nameWeights[kind]));
}
