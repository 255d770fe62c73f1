/** The pages of a list that is shown part by part, each with the names of the places on it. */
export type PlacesOfParts = Readonly<Record<string, readonly string[]>>;

/**
 * Leads on to the part of a list that shows what the address names: a server never hears of what stands after
 * the `#`. Without this one arrives at the list.
 */
export function leadOnToParts(): void {
	const { places = '' } = document.querySelector<HTMLTemplateElement>('template.lead-on')!.dataset;
	async function go(): Promise<void> {
		const name = decodeURIComponent(location.hash.slice(1));
		if (name === '' || document.getElementById(name)) return;
		const parts = await fetch(places)
			.then((answer) => answer.json() as Promise<PlacesOfParts>)
			.catch(() => ({}));
		const page = Object.entries(parts).find(([, names]) => names.includes(name))?.[0];
		if (page !== undefined) location.replace(`${page}#${name}`);
	}
	addEventListener('hashchange', () => void go());
	void go();
}
