import type { AstroIntegration } from 'astro';

export function rungbook(): AstroIntegration {
	return { name: 'rungbook', hooks: {} };
}
