/** Links anywhere in a text, without the brackets that Discord writes around them. */
export const LINKS = /https?:\/\/[^\s<>]+/gi
