/** The name of the element in the head of a page that says of which reading of the files it was made. */
export const READING = 'rungbook-reading';
