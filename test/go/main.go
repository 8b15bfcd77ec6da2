// Reads a schema and documents: main SCHEMA DOCUMENT ... It prints one line for each refusal, and nothing else.
package main

import (
	"fmt"
	"os"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

func read(name string) *ast.Source {
	text, err := os.ReadFile(name)
	if err != nil {
		panic(err)
	}
	return &ast.Source{Name: name, Input: string(text)}
}

func main() {
	schema, refusal := gqlparser.LoadSchema(read(os.Args[1]))
	if refusal != nil {
		fmt.Println(refusal)
		return
	}
	for _, name := range os.Args[2:] {
		if _, refusals := gqlparser.LoadQuery(schema, read(name).Input); refusals != nil {
			fmt.Println(name, refusals)
		}
	}
}
