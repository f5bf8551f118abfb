/** Methods and paths of the contract without its schemas; made by `contract/vite-contract.ts`. */
declare module 'virtual:contract-routes' {
  const routes: import('@orpc/contract').AnyContractRouter
  export default routes
}

/** Address of the QR reader's wasm, served by ourselves. */
declare module 'qr-reader.wasm?url' {
  const url: string
  export default url
}
