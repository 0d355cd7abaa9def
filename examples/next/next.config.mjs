/** On the server, Node reads the parameters of attention-model beside its code, if the bundler leaves that as it is. */
export default { serverExternalPackages: ["attention-model"] };
