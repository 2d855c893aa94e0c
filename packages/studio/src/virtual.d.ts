declare module 'virtual:look.css';
declare module 'virtual:first' {
  const picture: import('./answer/picture.ts').Picture;
  export default picture;
}
