import { withoutBullet } from '../language/bullets.ts';
import { inPlainLetters } from '../language/look-alikes.ts';

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * A time of day as "HH:MM", from what people write: 10.00, 9:30, 9h30, 930, 2 pm, 14 h.
 *
 * @returns nothing where it says no time of day
 */
export function timeInForm(written: string): string | undefined {
	const found =
		/^(\d{1,2})(?:\s*[:.：h-]\s*(\d{2})|(?<=\d)(\d{2}))?(?::\d{2})?\s*(?:h|uhr|o’clock)?\s*([ap])?\.?(?:m\.?)?$/iu.exec(
			written.trim(),
		);
	if (!found) return undefined;
	const [, hours, minutes = found[3] ?? '00', , half] = found;
	const isLater = half?.toLowerCase() === 'p' && Number(hours) < 12;
	const hour = half?.toLowerCase() === 'a' && Number(hours) === 12 ? 0 : Number(hours) + (isLater ? 12 : 0);
	return hour < 24 && Number(minutes) < 60 ? `${twoDigits(hour)}:${minutes}` : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as YYYY-MM-DD, from what can be nothing else: 2027/3/31, 31.3.2027, 31 March 2027.
 *
 * @returns nothing where it says no day, or where it is a matter of country which is the month
 */
export function dateInForm(written: string): string | undefined {
	const text = written.trim();
	const [, year, month, day] =
		/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:T.*)?$/.exec(text) ??
		swapped(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)) ??
		named(/^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text), 1, 2) ??
		named(/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text), 2, 1) ??
		[];
	if (year === undefined) return undefined;
	return `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
}

const swapped = (found: RegExpExecArray | null) => found && ['', found[3]!, found[2]!, found[1]!];

function named(found: RegExpExecArray | null, day: number, month: number): string[] | undefined {
	const index = MONTHS.indexOf(found?.[month]!.slice(0, 3).toLowerCase() ?? '');
	return found && index >= 0 ? ['', found[3]!, String(index + 1), found[day]!] : undefined;
}

/** A colour as #rrggbb, from one without its sign or with a digit for each of two. */
export function colourInForm(written: string): string | undefined {
	const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(written.trim())?.[1];
	if (digits === undefined) return undefined;
	return `#${digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('')}`;
}

/** A text as an id: lower-case words joined by hyphens. */
export function idInForm(written: string): string | undefined {
	const plain = inPlainLetters(withoutBullet(written)).toLowerCase();
	const id = plain.replace(/[^a-z0-9/]+/g, '-').replace(/^[-/]+|[-/]+$/g, '');
	return id === '' ? undefined : id;
}

/** A base path with its slashes, from one without them, from one of Windows, or from a whole address. */
export function basePathInForm(written: string): string | undefined {
	const path = written.trim().replaceAll('\\', '/');
	const { pathname } = URL.canParse(path) ? new URL(path) : { pathname: path.replace(/[?#].*$/, '') };
	const names = pathname.split('/').filter((name) => name !== '' && !/^\.+$/.test(name));
	return names.length === 0 ? '/' : `/${names.join('/')}/`;
}

/** A web address, from one by which git fetches a repository, or from one without its beginning. */
export function webInForm(written: string): string | undefined {
	const text = written.trim().replace(/^(?:(?:ssh|git|git\+ssh):\/\/)(?:[^@/]+@)?([^/:]+)(?::\d+)?\//, '$1/');
	const [, host, path] = /^(?:https?:)?\/{0,2}(?:[^@/\s]+@)?((?:[\w-]+\.)+[a-z]{2,})[:/]?(\S*)$/i.exec(text) ?? [];
	return host === undefined ? undefined : `https://${host}${path === '' ? '' : `/${path!.replace(/\.git\/?$/, '')}`}`;
}

/** The address of a site, without a path. */
export function siteInForm(written: string): string | undefined {
	const address = webInForm(written);
	return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}
