/**
 * The seconds that a shell says its children took, by `times`: a line of the shell itself and one of its
 * children, each user and system time, `0m1.250s 0m0.310s`.
 */
export function seconds(times: string): number {
	const [, children = ''] = times.trim().split('\n');
	const found = [...children.matchAll(/(\d+)m([\d.,]+)s/g)];
	if (found.length !== 2) throw new Error(`The shell says of the time that something took: “${times}”.`);
	return found.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest!.replace(',', '.')), 0);
}
