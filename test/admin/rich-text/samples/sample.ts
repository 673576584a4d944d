/** What lies on the clipboard, and the outline of the text that comes of it. */
export interface Sample {
  readonly html: string;
  readonly is: string;
}
