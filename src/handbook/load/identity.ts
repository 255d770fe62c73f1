/** What says whose handbook it is, where it lies and how it looks. */
const IDENTITY = new Set([
	'name',
	'tagline',
	'repository',
	'branch',
	'gitHost',
	'editLinks',
	'proposals',
	'site',
	'basePath',
	'brand',
	'credit',
]);

/**
 * Takes from the layers below one that gives a name what says whose handbook they are: a handbook with
 * a name of its own has its own repository and address too, or none, and never somebody else's.
 *
 * @param perLayer what each layer says in handbook.yaml, lowest first
 * @returns the same, without what is not inherited
 */
export function withoutForeignIdentity(perLayer: readonly Record<string, unknown>[]): Record<string, unknown>[] {
	const named = perLayer.findLastIndex((said) => 'name' in said);
	return perLayer.map((said, index) =>
		index < named ? Object.fromEntries(Object.entries(said).filter(([key]) => !IDENTITY.has(key))) : said,
	);
}
