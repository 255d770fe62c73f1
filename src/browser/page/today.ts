/** The day on which somebody reads the page, in words. */
export const today = (): string => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
