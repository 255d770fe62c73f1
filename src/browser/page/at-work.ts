/**
 * Says of a part of the page that it is at work for as long as anything is loaded for it: whoever listens to
 * the page is not read what is about to be another.
 *
 * @returns what is given work to wait for, and gives what comes of it
 */
export function atWork(part: HTMLElement): <Result>(work: Promise<Result>) => Promise<Result> {
	let count = 0;
	return async (work) => {
		count += 1;
		part.setAttribute('aria-busy', 'true');
		try {
			return await work;
		} finally {
			count -= 1;
			if (count === 0) part.removeAttribute('aria-busy');
		}
	};
}
