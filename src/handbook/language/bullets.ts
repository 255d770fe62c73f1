/** Signs with which people and word processors begin an item of a list, where YAML wants a hyphen. */
const SIGNS = '•◦▪▫▸▹►▻➢➤‣⁃●○■□◆◇∙·→✓✔✗*+–—-';

/** A sign, or a number with its full stop or bracket, before what it begins. */
const MARK = new RegExp(`^(?:([${SIGNS}])|\\d{1,2}[.)])\\s+`, 'u');

/** A text without the sign or number that makes it an item of a list. */
export const withoutBullet = (text: string) => text.trim().replace(MARK, '');

/** Whether a text begins as an item of a list does. */
export const hasBullet = (text: string) => MARK.test(text.trim());

/** The items of a text that was written as a list with signs of its own, or with commas; one where it is none. */
export function itemsOf(text: string): string[] {
	const found = MARK.exec(text.trim());
	const between =
		found === null ? ',' : new RegExp(`\\s${found[1] === undefined ? '\\d{1,2}[.)]' : `[${found[1]}]`}\\s`);
	return withoutBullet(text)
		.split(between)
		.map((item) => item.trim())
		.filter((item) => item !== '');
}
