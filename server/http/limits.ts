/** The largest JSON body of a request, in bytes. The longest notes of a call are 20,000 characters. */
export const BODY_BYTES_MAX = 512 * 1024;
/** The largest file that may be uploaded, in bytes: five million rows of 200 characters. */
export const UPLOAD_BYTES_MAX = 1024 * 1024 * 1024;
export const KEY_CHARACTERS_MAX = 128;
