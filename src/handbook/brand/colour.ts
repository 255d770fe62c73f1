/** A colour of a screen: red, green and blue, each from 0 to 1, in amounts of light. */
export type Light = readonly [red: number, green: number, blue: number];

/**
 * Reads a colour as it is written in handbook.yaml. A channel is undone of its gamma as WCAG 2.2 says
 * under “relative luminance”, which is IEC 61966-2-1.
 *
 * @param hex `#rrggbb`
 */
export function lightOf(hex: string): Light {
	const channel = (at: number) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

/**
 * Writes a colour as `#rrggbb`: what lies outside of what a screen shows is brought to its edge.
 *
 * @param light amounts of light, as of {@link lightOf}
 */
export function hexOf(light: Light): string {
	const channel = (amount: number) => {
		const part = amount <= 0.0031308 ? amount * 12.92 : 1.055 * amount ** (1 / 2.4) - 0.055;
		const byte = Math.round(Math.min(1, Math.max(0, part)) * 255);
		return byte.toString(16).padStart(2, '0');
	};
	return `#${light.map(channel).join('')}`;
}

/**
 * How well one colour is told from another, from 1 to 21: the contrast ratio of WCAG 2.2.
 *
 * @param a `#rrggbb`
 * @param b `#rrggbb`
 */
export function contrast(a: string, b: string): number {
	const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
	const [red, green, blue] = lightOf(hex);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
