/** The package types its converter and not its tables: `FROM TO|FROM TO|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
