/**
 * How long nothing may move before a test gives up, in milliseconds. It is no measure of how long
 * anything takes: on a machine that is busy with other things a page may take a minute to be shown.
 */
export const PATIENCE = 5 * 60_000;
