module tirek/reads

go 1.19

require (
	github.com/agnivade/levenshtein v1.1.1
	github.com/vektah/gqlparser/v2 v2.5.1
)

// Debian's package brings the sources.
replace (
	github.com/agnivade/levenshtein => /usr/share/gocode/src/github.com/agnivade/levenshtein
	github.com/vektah/gqlparser/v2 => /usr/share/gocode/src/github.com/vektah/gqlparser
)
