/**
 * Counts the pages of a PDF that Chromium has printed: it writes each as an object that can be read.
 *
 * @throws where nothing can be read
 */
export function countPages(pdf: Buffer): number {
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	if (pages === 0) throw new Error('No page can be read in the PDF.');
	return pages;
}
