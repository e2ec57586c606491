// Package choice is the vocabulary of choice: by which means a person can show
// who they are ([OnlyFace], [Methods]), what lets somebody in ([Admits]), and
// what services are ([Serves]). It is in English, Chinese and pinyin.
//
// Like the vocabularies of faces and of consent it says what words mean, never
// what a program does with them.
package choice
