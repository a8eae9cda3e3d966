/** As dense as the sharpest screens that there are many of: px of the picture to one of the page. */
export const DENSITY = 2;

function copy(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Whether an image is there, and comes from where the page may read it. */
export function isReadable(image: HTMLImageElement): boolean {
  if (!image.complete || !image.naturalWidth) return false;
  try {
    copy(image, 1, 1).toDataURL();
    return true;
  } catch {
    return false;
  }
}

/** An image as an address that holds all of it, no finer than it is seen. @param width Px. */
export function imageAddress(image: HTMLImageElement, width: number): string {
  const {naturalWidth, naturalHeight, currentSrc} = image;
  const share = Math.min(1, (DENSITY * width) / naturalWidth);
  const canvas = copy(image, naturalWidth * share, naturalHeight * share);
  // Photographs are many times smaller so; others may be seen through.
  const isPhotograph = /\.jpe?g([?#]|$)|^data:image\/jpe?g/i.test(currentSrc);
  return isPhotograph ? canvas.toDataURL('image/jpeg', 0.9) : canvas.toDataURL();
}
