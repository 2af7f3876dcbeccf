/**
 * Runs in the browser, which reads a picture of its own page.
 * @param {{ image: string, lines: { left: number, top: number, right: number, bottom: number }[] }} seen
 *   the picture as base64 of a PNG, and the lines that should be highlighted, in its pixels
 */
async ({ image, lines }) => {
  const HIGHLIGHT = 0xffff00ff;
  const AROUND = 6;
  const bitmap = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${image}`)).blob(),
  );
  const { width, height } = bitmap;
  const drawing = new OffscreenCanvas(width, height).getContext("2d");
  drawing.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(drawing.getImageData(0, 0, width, height).data.buffer);

  let sought = 0;
  let inside = 0;
  for (const { left, top, right, bottom } of lines) {
    const row = Math.round((top + bottom) / 2) * width;
    for (let x = Math.ceil(left); x < Math.floor(right); x++) {
      sought++;
      if (pixels[row + x] === HIGHLIGHT) inside++;
    }
  }
  let outside = 0;
  for (let at = 0; at < pixels.length; at++) {
    if (pixels[at] !== HIGHLIGHT) continue;
    const x = at % width;
    const y = Math.floor(at / width);
    const isNear = lines.some(
      ({ left, top, right, bottom }) =>
        x >= left - AROUND && x <= right + AROUND && y >= top - AROUND && y <= bottom + AROUND,
    );
    if (!isNear) outside++;
  }
  return { inside: sought === 0 ? 0 : inside / sought, outside };
};
