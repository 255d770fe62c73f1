import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colours by their number, and no picture through. */
const [BITS, INDEXED] = [8, 3];

/**
 * A picture as a PNG file (ISO/IEC 15948) with a list of colours.
 *
 * @param pixels the number of the colour of each pixel, row by row
 * @param colours at most 256, each as `#rrggbb`
 */
export function pngOf(width: number, pixels: Uint8Array, colours: readonly string[]): Uint8Array {
	const height = pixels.length / width;
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([BITS, INDEXED], 8);
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(colours.map((colour) => colour.slice(1)).join(''), 'hex')),
		chunk('IDAT', deflateSync(rows)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
	whole.writeUInt32BE(data.length, 0);
	whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
	return whole;
}
