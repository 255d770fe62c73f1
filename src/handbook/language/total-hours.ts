const WORDS =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	);
const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50 };
const NUMBER = `\\d+|${[...WORDS, ...Object.keys(TENS)].join('|')}`;
const TOTAL = new RegExp(
	`^(?:about |around |some )?(${NUMBER}) hours (?:over|in|within|across)\\b(?: (?:about )?(${NUMBER}) weeks?\\b)?`,
	'i',
);

/** Hours that something takes in all, and the weeks over which they lie, where they are told. */
export interface TotalHours {
	hours: number;
	weeks?: number;
}

/** What a text says that something takes in all, such as “about twelve hours over two weeks”; none where it says hours of each week. */
export function totalHours(effort: string): TotalHours | undefined {
	const [, hours, weeks] = TOTAL.exec(effort.trim()) ?? [];
	if (hours === undefined) return undefined;
	return { hours: numberOf(hours), ...(weeks !== undefined && { weeks: numberOf(weeks) }) };
}

const numberOf = (text: string) => Number(text) || TENS[text.toLowerCase()] || WORDS.indexOf(text.toLowerCase()) + 1;
