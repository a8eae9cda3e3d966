import {doiUrl, safeUrl} from './address.ts';
import {contain, encodeControls} from './contain.ts';
import {type Reader, report} from './context.ts';
import {readRaw} from './readers.ts';

/** An address: one to be used, or one that must not be. */
export interface Address {
  readonly url?: string;
  readonly unsafeUrl?: string;
}

/** @param check Gives the address as it may be used, or nothing. */
export function addressFor(check: (text: string) => string | undefined): Reader<Address> {
  return (context, value) => {
    const written = readRaw(context, value);
    if (!written) return undefined;
    const url = check(written);
    if (url) return {url: encodeControls(url)};
    report(context, 'address-unsafe', written);
    return {unsafeUrl: contain(written)};
  };
}

export const readAddress: Reader<Address> = addressFor(safeUrl);
export const readDoi: Reader<Address> = addressFor(doiUrl);
