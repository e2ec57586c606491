// Package model holds what is known of other people's APIs: which calls take
// or give face data, keep it, erase it, or pass it on. The knowledge is data,
// one pack per import path, and is read only when that path is imported.
//
// # Packs
//
// The rows about package P stand in packs/P.model, P written without major
// version (an element v2, v20200303 or a suffix .v2): the pack of
// github.com/redis/go-redis/v9 is packs/github.com/redis/go-redis.model. It
// speaks about all major versions; a row about a symbol that one of them lacks
// costs nothing. Where versions differ in the order of arguments, one has a pack
// of its own under its full path: packs/github.com/minio/minio-go/v7.model.
// packs/aliases.model lists forks: "alias FORK PATH". packs/endpoints.model lists
// services that recognise faces, for programs that call them by address; see
// [EndpointRow].
//
// A user's pack is one file that names its packages: rows follow a line
// "package P", which may come several times. Its rows take the place of all
// built-in rows with the same verb and symbol; a neutral row takes the place
// of all rows with that symbol.
//
// A row is one line: a verb, a symbol, ports and key=value attributes; "#"
// starts a comment, and the comment behind a row says where the row was learnt.
//
// A symbol is Func, Type.Method (of T or *T, or of the interface T), Type.Field,
// or *.Method, any type of the package with that method. Type.Method also
// speaks about a method that Type has by embedding a type of the same package;
// a method embedded from another package is known to that package's pack. The
// one port of a field is result0: what is read from it.
//
// A port is recv, argN (from 0, the receiver not counted), argN... (that
// argument and all after it), or resultN. recv, argN and resultN may have a
// field path behind them: arg1.Image.Bytes. In a path, [] is any element of a
// slice, array, map or channel. Pointers are transparent. A port stands for
// all that can be reached from it: a flow from arg0 takes along what stands in
// a field of arg0. The parameter of a variadic function is a slice; one of its
// elements is argN.[]. In a flow, shared(argN) is the place under the constant key
// at argN that all calls of the package's functions share: values of a context.
//
//	face    SYM PORT kind=K [keeps] [recipient=WHO]
//	                                     what is passed at PORT is face data of kind K: the callee is a
//	                                     recogniser. With kind=reference: a path or URL of a face image.
//	                                     keeps: a copy stays with the callee. WHO receives the data when
//	                                     the call sends it to a third party, as a name or "a name".
//	yields  SYM PORT kind=K              what comes out at PORT is face data of kind K
//	input   SYM PORT [name=PORT] [store=M [id=IDENT]]
//	                                     what comes out at PORT is outside input (upload, body, message, row);
//	                                     the constant at the port name= (form key, topic) may tell what it is;
//	                                     store: it is read from a store of medium M with the identity IDENT
//	flow    SYM PORT -> PORT [op=OP]     data at the first port is (also) at the second after the call;
//	                                     OP says how it got there: copy (default), decode, encode, crop, wrap, seal, load, name, path
//	blur    SYM PORT                     what comes out at PORT shows no recognisable face any more
//	sink    SYM PORT store=M [id=IDENT] [ttl=PORT] [sealed=PORT]
//	                                     data at PORT is kept in a store of medium M with the identity IDENT,
//	                                     for the time at ttl= (0: for ever), encrypted by the store if what
//	                                     stands at sealed= is not zero
//	handle  SYM PORT store=M [id=IDENT] [temp]  what comes out at PORT is a handle on a store: data that flows
//	                                     into it is kept there (os.Create, (*storage.ObjectHandle).NewWriter)
//	erase   SYM store=M [id=IDENT] [soft] [later]
//	                                     the call erases from a store; soft: it may only mark as erased;
//	                                     later: it makes the store erase by itself when a time has passed
//	log     SYM PORT                     data at PORT is written to a log, a trace or a report of errors
//	send    SYM PORT to=PORT             data at PORT is sent to the address (URL, host) at to=
//	reply   SYM PORT [op=load]           data at PORT is the answer to whoever sent the request; with op=load
//	                                     what the path at PORT leads to is
//	calls   SYM argN [PORT -> K]… [wired] the callee calls the function passed at argN, with PORT as its Kth argument;
//	                                     wired: with what other functions passed so give of the same type
//	entry   SYM PORT                     the function at the argument PORT (for one of interface or struct type: its
//	                                     methods) is registered as an entry point that something outside calls
//	                                     With argN... each is behind those before it.
//	chain   SYM PORT -> PORT             what stands at the first port, and what is chained there, runs before
//	                                     each entry point registered on, or standing at, the second: middleware
//	                                     on a router (-> recv), a group made of another (recv -> result0), a
//	                                     handler with middleware of its own (arg2... -> arg1). Where the second
//	                                     is a function that is no entry point, its first parameter is meant.
//	next    SYM                          the call runs what is chained behind the caller
//	abort   SYM                          the call ends the request: when the caller returns, nothing more runs.
//	                                     Where a type has it, returning without it goes on.
//	neutral SYM                          read, nothing to see
//
// A kind is image, template, attribute, reference or score; several join with
// "|". Media: file, sql, document, keyvalue, object, vector, gallery, queue,
// memory (caches that end with the process), and wire: a connection to another
// process. What is written to one is sent; its identity is a network, if the
// call tells, and an address.
//
// IDENT says how to read the identity of the store from the call; parts join
// with "+", the outermost first (bucket, then key): path(PORT) a file path,
// const(PORT) the constant there, sql(PORT) the table in SQL text, model(PORT)
// the table of the gorm or xorm model passed, store(PORT) the identity of the
// store that the handle there is on, "word" itself. Where sql() reads the
// identity, what the statement does is in the same text: a sink keeps only
// with one that inserts or updates, an erase erases only with one that deletes.
//
// A symbol with rows of any verb is known: unlike a call of an unknown
// function, data goes only where its rows say.
package model
