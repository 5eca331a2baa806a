/** esbuild puts the text of a markdown file in the script. */
declare module '*.md' {
  const text: string;
  export default text;
}
