/**
 * Has the interpreter made of `compiled` where it was compiled before: compiling it again takes a second. Answers a
 * function that gives the compiled module once the interpreter is loaded. Must be called before that.
 */
export function shareCompiled(compiled: WebAssembly.Module | undefined): () => WebAssembly.Module | undefined {
  let module = compiled;
  const compile = WebAssembly.compileStreaming;
  WebAssembly.instantiateStreaming = async (source, imports) => {
    module ??= await compile(source);
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  return () => module;
}
