/** Where the lines of a text begin. */
export type Direction = 'ltr' | 'rtl';

/** The letters of scripts that are written from the right. */
const FROM_THE_RIGHT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Hanifi_Rohingya}\p{Script=Yezidi}]/u;

/**
 * The direction of a text: that of its first letter, as browsers decide it too. Digits, signs and
 * emoji have none.
 *
 * @returns nothing where there is no letter
 */
export function directionOf(text: string): Direction | undefined {
	const [letter] = /\p{L}/u.exec(text) ?? [];
	if (letter === undefined) return undefined;
	return FROM_THE_RIGHT.test(letter) ? 'rtl' : 'ltr';
}
