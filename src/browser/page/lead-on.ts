/** What stands for a competency in a list; a name that it had is on an empty element in it. */
const ITEM = '.axis-groups li';

/**
 * Leads on to the page of a competency from where it was a part of this one: whoever comes to `#delivery`,
 * or to a place in it such as `#delivery-plans`, wants its page. Without this they arrive at the link to it.
 */
export function leadOn(): void {
	const go = () => {
		const anchor = decodeURIComponent(location.hash.slice(1));
		const there = document.getElementById(anchor);
		// What is still a part of this page is where it was.
		if (anchor === '' || (there && !there.closest(ITEM))) return;
		const names = [...document.querySelectorAll(`${ITEM}[id], ${ITEM} > [id]`)];
		const found = names
			.filter(({ id }) => anchor === id || anchor.startsWith(`${id}-`))
			.sort((a, b) => b.id.length - a.id.length)[0];
		const link = found?.closest(ITEM)?.querySelector('a');
		if (link) location.replace(link.href + anchor.slice(found!.id.length).replace('-', '#'));
	};
	addEventListener('hashchange', go);
	go();
}
