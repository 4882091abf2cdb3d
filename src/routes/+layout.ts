// Every page is whole without JavaScript; what a page adds in the browser are islands.
export const csr = false;
