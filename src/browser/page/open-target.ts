/** Opens the question that the address names: whoever follows a link to one wants all of its answer. */
export function openTargets(): void {
	const open = () => {
		const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		const folded = target?.querySelectorAll<HTMLDetailsElement>(':scope.question > details') ?? [];
		for (const details of folded) details.open = true;
	};
	addEventListener('hashchange', open);
	open();
}
