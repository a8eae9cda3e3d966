/** What the differential test uses of `edtf`, which ships no types. */
declare module 'edtf' {
  interface Extended {
    readonly type: string;
    /** The first and the last ms; an interval's are `null` where unknown. */
    readonly min: number | null;
    readonly max: number | null;
    readonly uncertain?: {readonly value: number};
    readonly approximate?: {readonly value: number};
  }
  /** Throws on what is no date. */
  export default function edtf(text: string): Extended;
  export const defaults: {offset: boolean | number};
}
